"""Addresses that a listening socket can have: those that mean every interface."""

# inet_aton(3) reads one to four parts, each decimal, octal or hexadecimal: 0, 0x0 and 0.0 are
# all 0.0.0.0. RFC 4291 section 2.2 allows any run of zero groups to be left out.
ZERO = r"(?:0[xX])?0+"
IPV4 = rf"{ZERO}(?:\.{ZERO}){{0,3}}"
IPV6 = r"0{0,4}(?::0{0,4}){2,7}|(?:0{0,4}:){2,6}0+(?:\.0+){3}"
IPV4_MAPPED = r"(?:0{0,4}:){2,5}[fF]{4}:(?:0+(?:\.0+){3}|0{1,4}:0{1,4})"
ZONE = r"(?:%\w+)?"
WRITTEN_OUT = rf"{IPV4}|(?:{IPV6}){ZONE}|\[(?:{IPV6})\]|{IPV4_MAPPED}|(?:socket\.)?INADDR_ANY"

# Most servers hand an empty host on to the socket; Flask takes it for 127.0.0.1, and asyncio's
# datagram endpoints refuse it.
ALL_INTERFACES = f"^(?:|{WRITTEN_OUT})$"
ALL_INTERFACES_NOT_EMPTY = f"^(?:{WRITTEN_OUT})$"
