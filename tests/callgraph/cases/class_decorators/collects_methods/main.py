"""Methods are marked by one decorator and collected by another on the class."""
from commands import command, group


@group
class Shop:
    @command
    def open(self):
        return self.log("open")

    @command
    def close(self):
        return "closed"

    def log(self, text):
        return text


shop = Shop()
shop.open()
shop.close()
Shop.names()
