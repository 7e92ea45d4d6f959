"""Inner containers taken out by look-ups and loops, and changed there."""
import field_item_alias
import field_setdefault_alias
import get_alias
import global_item_alias
import list_elements_mutated_in_loop
import list_elements_mutated_in_loop_fn
import loop_enumerate
import loop_field
import loop_over_param_dicts_return
import loop_values
import param_get_alias
import setdefault_alias
import zip_loop
