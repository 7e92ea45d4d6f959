class Config:
    JWT_KEY = "4f6b2e9d"
    ALGORITHM = "HS256"
