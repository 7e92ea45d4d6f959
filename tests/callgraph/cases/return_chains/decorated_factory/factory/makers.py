from factory.goods import Chair, Table


def maker_of(kind):
    goods = {"chair": Chair, "table": Table}

    def with_wood(wood):
        def build():
            return goods[kind](wood)

        return build

    return with_wood
