import jwt

from config import Config


class Signer:
    def __init__(self, key=Config.JWT_KEY):
        self.key = key

    def sign(self, claims):
        return jwt.encode(claims, self.key, algorithm=Config.ALGORITHM)  # expect

    def read(self, token):
        return jwt.decode(token, self.key, algorithms=[Config.ALGORITHM])  # expect
