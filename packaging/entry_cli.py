"""Where the bundled command line starts."""

import sys

from moderation.cli import main

if __name__ == "__main__":
    sys.exit(main())
