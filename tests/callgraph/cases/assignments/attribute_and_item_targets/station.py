class Station:
    first = last = current = None

    def close(self):
        return self.last()
