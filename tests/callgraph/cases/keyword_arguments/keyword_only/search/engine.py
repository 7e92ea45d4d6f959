def rank_by_score(hits):
    return hits


def rank_by_date(hits):
    return list(reversed(hits))


class Engine:
    def __init__(self, name, *, ranking):
        self.name = name
        self.ranking = ranking

    def query(self, text, *, limit=10, ranking=None):
        if ranking is not None:
            return ranking([text])[:limit]
        return self.ranking([text])
