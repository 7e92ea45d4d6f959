"""The guard on __name__ is true in the script and false in an imported module."""

import tool
from flowcheck import not_sink, sink

HOST = "127.0.0.1"
if __name__ == "__main__":
    HOST = "0.0.0.0"

not_sink(tool.HOST)
sink(tool.serve("0.0.0.0"))
