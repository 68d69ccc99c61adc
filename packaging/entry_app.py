"""Where the bundled app starts."""

import sys

from moderation.app import main

if __name__ == "__main__":
    sys.exit(main())
