class ServiceError(Exception):
    status = 500

    def __init__(self, message, **context):
        super().__init__(message)
        self.context = context

    @property
    def payload(self):
        return {"error": str(self), "status": self.status}


class BadInput(ServiceError):
    status = 400

    @classmethod
    def for_field(cls, field, value):
        return cls(f"bad {field}", field=field, value=value)


def parse(field, value):
    if not value.isdigit():
        raise BadInput.for_field(field, value)
    return int(value)


def handle(function, *args):
    try:
        return {"result": function(*args)}
    except ServiceError as error:
        return error.payload
    finally:
        pass


def translate(function, *args):
    try:
        return function(*args)
    except BadInput as error:
        raise ServiceError("failed: " + error.context["value"]) from error
