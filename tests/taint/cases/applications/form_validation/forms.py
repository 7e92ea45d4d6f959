from taintcheck import clean


class ValidationError(Exception):
    def __init__(self, field, value):
        super().__init__(field)
        self.field = field
        self.value = value


class CommentForm:
    def __init__(self, data):
        self.data = data
        self.cleaned = {}

    def is_valid(self):
        self.cleaned["author"] = clean(self.data["author"])
        self.cleaned["body"] = self.data["body"].strip()
        self.cleaned["rating"] = int(self.data["rating"])
        return True

    def check_rating(self):
        if self.data["rating"] not in ("1", "2", "3"):
            raise ValidationError("rating", self.data["author"])
