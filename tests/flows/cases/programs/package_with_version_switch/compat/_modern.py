def listen():
    return "0.0.0.0"
