/** Offices and words of courtesy, by how they begin: “Madame Directrice”, “Frau Bürgermeisterin”, “κ. Δήμαρχος”. */
const ROLES =
  /^(?:bonjour|bonsoir|madame|monsieur|mademoiselle|mesdames|messieurs|mme|mlle|herr|frau|direct|maire|adjoint|pr[ée]sident|pr[ée]fet|minist|juge|d[ée]fenseu|chef|secr[ée]ta|sous-pr|procureur|bourgmestre|bürgermeist|präsident|richter|lehrer|professor|doktor|kolleg|nachbar|primar|asistent|doctor|διευθ|δήμαρχ|υπουργ|πρόεδρ|προέδρ|δημάρχ|περιφερ|γιατρ)/iu

export const isRole = (words: string): boolean => ROLES.test(words)
