"""encode and decode move between text and bytes; bytes are not the text."""
from flowcheck import not_sink, sink
from wire import PACKET, pack


def main():
    raw = b"0.0.0.0"
    not_sink(raw)
    sink(raw.decode())
    sink(raw.decode("ascii"))
    sink("0.0.0.0".encode().decode("utf-8"))
    not_sink(b"127.0.0.1".decode())
    sink(PACKET[4:].decode())
    not_sink(PACKET.decode())
    sink(pack("0.0", "0.0").decode())
    not_sink(pack("10.0", "0.5").decode())
    sink(str(b"0.0.0.0", "ascii"))
    not_sink(str(bytes(4)))


main()
