import type { WordLists } from '../word-lists';

const list = (text: string): readonly string[] => text.split('|').map((entry) => entry.trim());

/** German: infinitives stand at the end, nouns carry the verb (`Einführung der App`). */
export const de: WordLists = {
  verbAt: 'either end',
  decimalSign: ',',
  objectiveWords: { min: 3, max: 18 },
  sentence: 'Ich erreiche „{objective}“ bis {date}, gemessen an: {keyResults}.',
  lists: {
    leadIns: list(
      'wir|ich|werden|wollen|sollen|müssen|die|der|das|den|ein|eine|einen|unser|unsere|unseren|bitte|endlich',
    ),
    outputVerbs: list(
      'launch|launchen|veröffentlichen|veröffentlichung|ausliefern|auslieferung|bauen|aufbauen|aufbau|implementieren|' +
        'implementierung|einführen|einführung|ausrollen|rollout|migrieren|migration|entwickeln|entwicklung|erstellen|' +
        'erstellung|umsetzen|umsetzung|bereitstellen|bereitstellung|einrichten|einrichtung|installieren|schreiben|' +
        'hinzufügen|integrieren|integration|abschließen|fertigstellen|fertigstellung|einstellen|organisieren|produzieren|' +
        'automatisieren|dokumentieren|umstellen|umstellung|ablösen|ersetzen|konfigurieren|entwerfen|vorbereiten|' +
        'durchführen|durchführung|deployen|refaktorieren|programmieren|releasen|relaunch|starten|umziehen|liefern',
    ),
    abstractNouns: list(
      'kultur|vertrauen|ruf|zuversicht|gewohnheit|gemeinschaft|ort|grund|gründe|erlebnis|erfahrung|fundament|' +
        'partnerschaft|partnerschaften|verantwortung|loyalität|stolz|exzellenz|beziehung|beziehungen|haltung|vorsprung|' +
        'umfeld|lernkultur|fehlerkultur|vertrauensverhältnis|kundenvertrauen',
    ),
    raise: list(
      'erhöhen|erhöhung|steigern|steigerung|steigt|wachsen|ausbauen|verdoppeln|verdreifachen|anheben|vergrößern|maximieren|' +
        'mehren|hochtreiben|gewinnen',
    ),
    lower: list(
      'senken|senkung|sinkt|reduzieren|reduzierung|verringern|kürzen|verkürzen|verkürzung|halbieren|minimieren|drücken|' +
        'abbauen|vermindern|einsparen',
    ),
    move: list('verbessern|verbesserung|optimieren|optimierung|beschleunigen|beschleunigung'),
    attain: list('erreichen|erzielen|schaffen|übertreffen'),
    purpose: list('damit|um|sodass|so dass|weil|genug|denen|dem|deren|dessen|worauf|bevor|zugunsten|wofür'),
    keepVerbs: list(
      'beibehalten|beibehaltung|halten|weiterführen|fortführen|fortsetzen|weitermachen|aufrechterhalten|bewahren|erhalten|' +
        'bleiben|fortführung|weiterhin',
    ),
    keepWords: list(
      'weiterhin|laufend|laufende|laufenden|kontinuierlich|kontinuierliche|wie bisher|wie gehabt|fortlaufend|tagesgeschäft|status quo|stetig',
    ),
    negative: list(
      'stoppen|vermeiden|vermeidung|nie|niemals|verhindern|schlechteste|schlecht|schlechte|schlechten|schrecklich|furchtbar|' +
        'mies|miese|miesen|nervig|dumm|faul|chaos|chaotisch|schuld|versagen|kaputt|kaputte|hassen|kein|keine|keinen|' +
        'peinlich|peinliche|unfähig|schlamperei|schlampig|aufhören|loswerden|katastrophe|scheitern|mist',
    ),
    activityVerbs: list(
      'beraten|beratung|helfen|hilfe bei|analysieren|analyse|teilnehmen|teilnahme|bewerten|bewertung von|bewertung der|unterstützen|' +
        'unterstützung|koordinieren|koordination|abstimmen|abstimmung|erforschen|untersuchen|untersuchung|diskutieren|prüfen|' +
        'prüfung|evaluieren|evaluierung|besuchen|zusammenarbeiten|zusammenarbeit|mitarbeiten|mitarbeit|mitwirken|assistieren|' +
        'beobachten|begleiten|begleitung|beitragen|studieren|recherchieren|recherche|kommunizieren|brainstormen|erwägen|' +
        'beaufsichtigen|betreuen|betreuung|arbeiten an|erkunden|sichten|überwachen|fördern',
    ),
    activityNouns: list(
      'anrufe|telefonate|meetings|besprechungen|artikel|interviews|workshops|beiträge|blogbeiträge|schulungen|trainings|' +
        'sitzungen|demos|e-mails|emails|mails|präsentationen|veranstaltungen|events|webinare|vorträge|kampagnen|newsletter|' +
        'dokumente|berichte|experimente|features|funktionen|releases|aufgaben|stories|pull requests|commits|videos|' +
        'podcasts|tutorials|umfragen|seiten|zeilen code|gespräche|kundengespräche|kundeninterviews|termine|messen|audits',
    ),
    numerals: list(
      'zwei|drei|vier|fünf|sechs|sieben|acht|neun|zehn|elf|zwölf|fünfzehn|zwanzig|dreißig|fünfzig|hundert|dutzend',
    ),
    impact: list(
      'aktivierung|konversion|conversion|bindung|kundenbindung|abwanderung|nutzung|umsatz|zufriedenheit|nps|csat|anmeldungen|' +
        'leser|leserinnen|quote|rate|bestellungen|besuche|abonnenten|führt zu|führen zu|sodass|damit|verlängerungen|' +
        'aufträge|reaktionszeit|fehler|beschwerden|abschlüsse',
    ),
    vague: list(
      'verbesser*|besser|bessere|besseren|deutlich|signifikant|erheblich|optimier*|mehr|stark|stärker|schneller|einfacher|' +
        'höher|höhere|weniger|gut|gute|guten|möglichst|so schnell wie möglich|angemessen|verschiedene|einige|viele|viel|' +
        'steigern|steigerung|erhöhen|erhöhung|senken|senkung|reduzieren|verringern|spürbar|merklich|zufriedener|wesentlich|zeitnah|' +
        'ausbauen|erstklassig',
    ),
    populations: list(
      'nutzer|nutzerinnen|nutzende|kunden|kundinnen|besucher|besucherinnen|leute|menschen|mitglieder|konten|anwender|firmen|unternehmen|teams',
    ),
    qualifiers: list(
      'aktive|aktiven|aktiver|zahlende|zahlenden|zahlender|täglich|tägliche|täglichen|wöchentlich|wöchentliche|monatlich|monatliche|jährlich|pro|je|' +
        'registrierte|registrierten|neue|neuen|neuer|wiederkehrende|innerhalb|binnen|jede|jeden|jeder|tag|tage|tagen|woche|wochen|monat|monate|monaten|quartal|' +
        'die|deren|mit|bestehende|bestehenden|eingeladene|stunden|minuten|mindestens einmal|während|über',
    ),
    ratios: list(
      'rate|quote|anteil|prozent|prozentsatz|konversion|conversion|verhältnis|auslastung|%|abwanderungsrate|absprungrate|konversionsrate|abschlussquote|fehlerquote',
    ),
    metrics: list(
      'nps|csat|kundenbindung|bindung|abwanderung|umsatz|konversion|conversion|aktivierung|latenz|verfügbarkeit|nutzung|' +
        'zufriedenheit|kundenzufriedenheit|mitarbeiterzufriedenheit|anmeldungen|marge|kosten|durchlaufzeit|reaktionszeit|antwortzeit|ladezeit|' +
        'besuche|pipeline|fehler|fehlerquote|störungen|vorfälle|fluktuation|abdeckung|qualität|leistung|geschwindigkeit|' +
        'durchsatz|beschwerden|ausfallzeit|verlängerungen|gewinn|absatz|bestellungen',
    ),
    joiners: list('und|sowie|plus|&|als auch'),
    stopWords: list(
      'der|die|das|den|dem|des|ein|eine|einer|einen|von|auf|bis|in|im|an|am|für|zu|zum|zur|pro|je|unser|unsere|unserer|mit|und|' +
        'ist|sind|wird|werden|ende|mindestens|höchstens|unter|über|erreichen|erreicht|beträgt|liegt|bei|um|%',
    ),
    money: list('prozent|euro|dollar|usd|eur|gbp|chf|franken|million|millionen|milliarde|milliarden|tausend|mio|mrd'),
    months: list(
      'januar|jänner|februar|märz|april|mai|juni|juli|august|september|oktober|november|dezember|' +
        'jan|feb|mär|apr|jun|jul|aug|sep|sept|okt|nov|dez',
    ),
    numberNames: list(
      'iso|soc|din|wcag|version|v|stufe|level|phase|http|covid|windows|ios|android|python|java|node|sha|utf|gpt|quartal|kw|sprint|industrie|artikel|paragraf',
    ),
    from: list('von'),
    to: list('auf|bis'),
    groups: list(
      'team|teams|squad|abteilung|alle|jeder|gruppe|gilde|management|leitung|geschäftsführung|tbd|offen|niemand|gremium|' +
        'wir|uns|entwicklung|marketing|produkt|vertrieb|belegschaft|vorstand|bereich|projektteam|entwicklungsteam',
    ),
  },
};
