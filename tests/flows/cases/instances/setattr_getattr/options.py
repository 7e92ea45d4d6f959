FIELD = "gateway"


class Options:
    hint = "localhost"
