class Base:
    def host(self):
        return "127.0.0.1"


class Logging:
    def host(self):
        value = super().host()
        print("host", value)
        return value


class Widening:
    def host(self):
        super().host()
        return "0.0.0.0"


class Secure:
    def host(self):
        value = super().host()
        if value == "0.0.0.0":
            return "localhost"
        return value
