from collections.abc import MutableMapping


class CaseInsensitiveDict(MutableMapping):
    """Headers: their names are compared without regard to case, and shown as they were written."""

    def __init__(self, data=(), **more):
        self._kept = {}
        self.update(data, **more)

    def __setitem__(self, name, value):
        self._kept[name.lower()] = (name, value)

    def __getitem__(self, name):
        return self._kept[name.lower()][1]

    def __delitem__(self, name):
        del self._kept[name.lower()]

    def __iter__(self):
        return (name for name, _ in self._kept.values())

    def __len__(self):
        return len(self._kept)

    def __repr__(self):
        return repr(dict(self.items()))
