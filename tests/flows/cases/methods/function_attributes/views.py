def bind(host):
    def decorate(function):
        function.host = host
        return function

    return decorate


@bind("0.0.0.0")
def index():
    return "index"


def status():
    return "status"


status.host = "127.0.0.1"
