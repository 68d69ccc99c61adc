"""Where the bundled command line starts."""

import sys

from moderation.__main__ import main

if __name__ == "__main__":
    sys.exit(main())
