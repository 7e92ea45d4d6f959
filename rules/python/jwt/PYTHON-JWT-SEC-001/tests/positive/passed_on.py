import jwt


def sign(claims, key):
    return jwt.encode(claims, key, algorithm="HS256")  # expect


def login(user):
    return sign({"sub": user}, "top-secret-key")
