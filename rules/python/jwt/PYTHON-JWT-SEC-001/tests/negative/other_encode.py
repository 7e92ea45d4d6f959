"""encode of other objects, and an unsigned token."""

import base64
import json

import jwt


class Codec:
    def encode(self, text, key):
        return text + key


def use(text):
    Codec().encode(text, "key")
    json.JSONEncoder().encode(text)
    base64.b64encode(text.encode("utf-8", "strict"))
    return jwt.encode({"sub": text}, "", algorithm="none")
