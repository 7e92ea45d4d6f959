from store.base import Store


class UserStore(Store):
    def search(self, criteria):
        text = "SELECT name FROM users WHERE city = '{city}' LIMIT {limit}"
        return self.query(text.format(**criteria))
