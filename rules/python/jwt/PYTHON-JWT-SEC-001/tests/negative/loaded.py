import os
from pathlib import Path

import jwt

KEY = os.environ["JWT_KEY"]


def tokens(user, key):
    jwt.encode({"sub": user}, KEY, algorithm="HS256")
    jwt.encode({"sub": user}, Path("/run/secrets/jwt").read_text(), algorithm="HS256")
    jwt.encode({"sub": "literal"}, key, algorithm="HS256")
    return jwt.encode({"sub": user}, os.getenv("JWT_KEY"), algorithm="HS256")
