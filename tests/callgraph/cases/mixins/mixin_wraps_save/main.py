"""Mixins wrap one method and reach one another through `super()`."""


class Model:
    def save(self):
        return "saved"


class Validated:
    def save(self):
        self.validate()
        return super().save()

    def validate(self):
        return True


class Audited:
    def save(self):
        saved = super().save()
        self.audit(saved)
        return saved

    def audit(self, what):
        print("audit", what)


class Invoice(Validated, Audited, Model):
    def validate(self):
        return bool(self)


Invoice().save()
