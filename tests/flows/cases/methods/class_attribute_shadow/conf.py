class Config:
    host = "0.0.0.0"
    peer = "10.0.0.5"
    name = "localhost"
