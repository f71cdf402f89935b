/** The device's database, by the name that every version of the app knows it by. */
export const DATABASE_NAME = 'reflextics'
