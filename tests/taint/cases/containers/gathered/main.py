"""Lists and dicts that objects, caches and forms gather in."""
import builder_dict
import dataclass_list
import error_collect
import lru_cache_dict
