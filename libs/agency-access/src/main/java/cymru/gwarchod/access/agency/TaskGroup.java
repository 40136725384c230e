package cymru.gwarchod.access.agency;

/** The three strategic task groups of North Wales (SYS-06). */
public enum TaskGroup {
    GWYNEDD_ANGLESEY,
    CONWY_DENBIGHSHIRE,
    WREXHAM_FLINTSHIRE
}
