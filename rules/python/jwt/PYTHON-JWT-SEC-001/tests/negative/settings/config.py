import os


class Config:
    JWT_KEY = os.environ["JWT_KEY"]
    ALGORITHM = "HS256"
