def connect():
    def send(text):
        return encode(text)

    return send


def encode(text):
    return text.encode()
