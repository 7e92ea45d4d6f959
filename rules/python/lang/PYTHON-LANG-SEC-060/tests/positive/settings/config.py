class Config:
    API = "http://api.example.com/v1"
