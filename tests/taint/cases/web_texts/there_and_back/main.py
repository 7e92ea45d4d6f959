"""Encodings that are undone again."""
import base64
import binascii
import codecs
import zlib
from urllib.parse import quote, unquote

from taintcheck import not_sink, sink, source

param = source()
raw = param.encode("utf-8")
sink(raw.decode("utf-8"))
sink(base64.b64decode(base64.b64encode(raw)).decode("utf-8"))
sink(binascii.unhexlify(binascii.hexlify(raw)))
sink(bytes.fromhex(raw.hex()).decode())
sink(zlib.decompress(zlib.compress(raw)))
sink(unquote(quote(param)))
sink(codecs.decode(codecs.encode(param, "rot13"), "rot13"))
not_sink(zlib.crc32(raw))
not_sink(base64.b64decode(b"YQ=="))
