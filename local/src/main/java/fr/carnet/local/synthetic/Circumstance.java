package fr.carnet.local.synthetic;

/** How the adults of a family stand; the order is that of the proportions drawn in {@link FamilyMaker}. */
enum Circumstance {
    TOGETHER, SEPARATED, SINGLE, TUTOR, NOBODY
}
