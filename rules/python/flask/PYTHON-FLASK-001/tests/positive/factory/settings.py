class Development:
    DEBUG = True
    PORT = 5000
