"""An unknown key may pick any function of the table, or the default."""

import sys
from handlers import TABLE, fallback


def handle(arguments):
    for word in arguments:
        handler = TABLE.get(word, fallback)
        handler(word)


handle(sys.argv[1:])
