class Service:
    def __init_subclass__(cls, host="127.0.0.1", **kwargs):
        super().__init_subclass__(**kwargs)
        cls.host = host
