class Client:
    def __init__(self, candidates, refuse=("0.0.0.0",), fallback="127.0.0.1"):
        self.candidates = candidates
        self.refuse = refuse
        self.fallback = fallback

    def pick(self):
        for candidate in self.candidates:
            if candidate in self.refuse:
                continue
            return candidate
        return self.fallback
