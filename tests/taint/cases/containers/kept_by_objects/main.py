"""Lists and dicts that objects keep, changed through the objects or beside them."""
import attr_given_then_inside
import attr_given_then_outside
import field_holds_given_list
import field_reads_after_outside_change
import handed_to_object_then_reader
import two_objects_share
