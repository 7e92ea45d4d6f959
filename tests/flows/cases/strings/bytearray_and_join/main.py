"""bytes join, bytearray and percent on bytes build the address before it is decoded."""
from flowcheck import not_sink, sink
from raw import OCTETS, template


def main():
    sink(b".".join(OCTETS).decode())
    not_sink(b":".join(OCTETS).decode())
    buffer = bytearray(b"0.0")
    buffer += b".0.0"
    sink(buffer.decode())
    buffer.extend(b":80")
    not_sink(buffer.decode())
    sink(template(b"0", b"0").decode("ascii"))
    not_sink(template(b"10", b"5").decode("ascii"))
    sink(b"HOST 0.0.0.0".split(b" ")[1].decode())
    not_sink(b"HOST 0.0.0.0".split(b" ")[0].decode())


main()
