class Hosts(dict):
    def __missing__(self, key):
        return "0.0.0.0"
