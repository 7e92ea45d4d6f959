class ApiError(Exception):
    status = 400

    def __init__(self, detail, status=None):
        super().__init__(detail)
        self.detail = detail
        if status is not None:
            self.status = status

    def to_dict(self):
        return {"status": self.status, "detail": self.detail}


class QuotaError(ApiError):
    status = 429

    def __init__(self, user, amount):
        super().__init__("quota exceeded")
        self.user = user
        self.amount = amount
