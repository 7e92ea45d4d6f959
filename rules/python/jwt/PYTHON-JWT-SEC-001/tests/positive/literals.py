import os

import jwt
from jose import jwt as jose_jwt
from jwt import PyJWT, encode

SECRET = "correct horse battery staple"


class Keys:
    signing = "hunter2"


def tokens(user):
    jwt.encode({"sub": user}, "secret", algorithm="HS256")  # expect
    jwt.encode({"sub": user}, key=SECRET, algorithm="HS256")  # expect
    encode({"sub": user}, Keys.signing)  # expect
    jwt.encode({"sub": user}, os.getenv("JWT_KEY", "changeme"))  # expect
    PyJWT().encode({"sub": user}, b"bytes-key")  # expect
    return jose_jwt.encode({"sub": user}, SECRET)  # expect
