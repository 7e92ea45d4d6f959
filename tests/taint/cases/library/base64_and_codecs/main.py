"""Encodings are undone by whoever reads the value."""
import base64
import binascii
import codecs

from taintcheck import not_sink, sink, source

coded = base64.b64encode(source().encode())
sink(base64.b64decode(coded).decode())
sink(binascii.unhexlify(binascii.hexlify(source().encode())))
sink(codecs.decode(codecs.encode(source(), "rot13"), "rot13"))
not_sink(base64.b64encode(b"fixed"))
not_sink(base64.b64decode(base64.b64encode(b"fixed")).decode())
