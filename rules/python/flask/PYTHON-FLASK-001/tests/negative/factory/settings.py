class Production:
    DEBUG = False
    PORT = 5000
