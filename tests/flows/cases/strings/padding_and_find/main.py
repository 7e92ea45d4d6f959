"""zfill, center, ljust, count and chr/ord give constants of constants."""
from flowcheck import not_sink, sink
from encoded import CODES, SHIFTED


def main():
    sink("".join(chr(code) for code in CODES))
    not_sink("".join(chr(code + 1) for code in CODES))
    sink("".join(chr(ord(char) - 1) for char in SHIFTED))
    sink(".0.0.0".zfill(7) if "0.0.0.0".count("0") == 4 else "localhost")
    not_sink("0.0.0.0".zfill(9))
    sink("0.0.0.0".ljust(3))
    not_sink("0.0.0.0".center(11))
    sink(bytes.fromhex("302e302e302e30").decode())
    not_sink(bytes.fromhex("3132372e302e302e31").decode())


main()
