def validated(**checks):
    def decorate(kind):
        original = kind.__init__

        def checked(self, **values):
            for name, check in checks.items():
                check(values[name])
            original(self, **values)

        kind.__init__ = checked
        return kind

    return decorate
