/** The columns that every row of one import shares. */
export interface EditionStamp {
  readonly organisationId: string;
  readonly editionId: string;
  readonly actor: string;
  readonly createdAt: Date;
}
