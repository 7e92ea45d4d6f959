class Config:
    API = "https://api.example.com/v1"
