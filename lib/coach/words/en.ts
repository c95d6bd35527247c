import type { WordLists } from '../word-lists';

const list = (text: string): readonly string[] => text.split('|').map((entry) => entry.trim());

/** English. */
export const en: WordLists = {
  verbAt: 'start',
  decimalSign: '.',
  objectiveWords: { min: 4, max: 18 },
  sentence: 'I will {objective} by {date}, as measured by {keyResults}.',
  lists: {
    leadIns: list('to|we|i|will|shall|should|must|the|a|an|our|please|successfully|finally|fully|and|then'),
    outputVerbs: list(
      'launch|launching|relaunch|release|ship|build|building|rebuild|implement|implementing|deploy|deploying|' +
        'migrate|migrating|migration of|migration to|develop|developing|create|creating|deliver|delivering|introduce|introducing|rewrite|refactor|' +
        'install|set up|setting up|roll out|rolling out|rollout of|design|redesign|write|publish|add|integrate|' +
        'complete|finish|execute|hire|organise|organize|produce|upgrade|automate|document|port|switch to|replace|' +
        'configure|prototype|draft|prepare|implementation of|conduct|host|run|!run lean|!run rate|!release frequency|' +
        '!release cycle|!release candidate|!design system adoption|!build time|!build times|!document search',
    ),
    abstractNouns: list(
      'culture|trust|trusted|reputation|confidence|habit|habits|community|momentum|place|reason|reasons|experience|experiences|' +
        'foundation|partnership|partnerships|ownership|loyalty|love|pride|excellence|resilience|relationship|' +
        'relationships|world|mindset|belief|advantage|value|environment',
    ),
    raise: list(
      'increase|increasing|raise|grow|growing|boost|lift|expand|double|triple|maximise|maximize|gain|multiply|push up',
    ),
    lower: list(
      'reduce|reducing|decrease|cut|lower|shrink|minimise|minimize|drop|halve|shorten|slash|trim|bring down|eliminate',
    ),
    move: list('improve|improving|optimise|optimize|speed up|accelerate|enhance'),
    attain: list('hit|reach|achieve|get to|attain|pass|exceed'),
    purpose: list('so|so that|to|in order|enough|because|who|that|where|which|until|since|before'),
    keepVerbs: list(
      'keep|keeping|continue|continuing|maintain|maintaining|remain|stay|sustain|preserve|carry on|uphold|hold on|stick to',
    ),
    keepWords: list(
      'ongoing|continued|continuing to|business as usual|as usual|as before|status quo|continuously|' +
        'continuous improvement|keep up|keep doing|keep on|day to day',
    ),
    negative: list(
      'stop|stopping|avoid|avoiding|never|prevent|worst|terrible|horrible|awful|suck|sucks|sucking|stupid|lazy|mess|messy|' +
        'blame|blaming|fail|failing|failed|failure|failures|broken|no more|fed up|hate|crap|crappy|don t|doesn t|can t|' +
        'get rid of|chaos|chaotic|disaster|embarrassing|incompetent|careless|sloppy|worse|complaining|fault',
    ),
    activityVerbs: list(
      'consult|consulting|help|helping|analyze|analyse|analyzing|analysing|participate|participating|assess|assessing|' +
        'support|supporting|coordinate|coordinating|co-ordinate|research|explore|exploring|investigate|investigating|discuss|' +
        'review|reviewing|evaluate|evaluating|attend|collaborate|collaborating|work on|work with|working on|assist|monitor|' +
        'monitoring|look into|contribute|study|engage|facilitate|communicate|brainstorm|examine|consider|oversee|manage|' +
        'advise|meet with|talk to|try to|align with|liaise|promote|encourage|track|learn about|' +
        '!support tickets|!support ticket|!support requests|!support cases|!support load|!support volume|!support costs|' +
        '!support contacts|!support response|!support satisfaction|!support team|!support calls|!support backlog|' +
        '!help desk|!help center|!help centre|!help pages|!help articles|!review time|!review times|!review rating|' +
        '!review turnaround|!review score|!research papers|!track record|!monitoring coverage|!study completion',
    ),
    activityNouns: list(
      'calls|meetings|articles|interviews|workshops|posts|trainings|sessions|demos|emails|e-mails|mails|presentations|' +
        'events|webinars|talks|campaigns|newsletters|documents|reports|experiments|features|releases|tasks|stories|' +
        'pull requests|commits|videos|podcasts|tutorials|surveys|pages|lines of code|blog posts|meetups|audits|epics|' +
        'one-on-ones|tests|dashboards|playbooks|visits|conferences',
    ),
    numerals: list(
      'two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|fifteen|twenty|thirty|fifty|hundred|dozen|dozens',
    ),
    impact: list(
      'activation|conversion|retention|churn|adoption|revenue|satisfaction|nps|csat|sign-ups|signups|readers|pipeline|usage|' +
        'renewals|rate|orders|traffic|subscribers|leading to|lead to|leads to|resulting in|that win|so that|won|' +
        'response time|views|attendees|opportunities|bookings|complaints|errors|incidents|defects',
    ),
    vague: list(
      'improve|improved|improving|improvement|better|significantly|significant|optimise|optimize|optimised|optimized|more|' +
        'enhance|enhanced|greatly|substantially|substantial|stronger|faster|easier|higher|nicer|less|fewer|good|great|' +
        'as much as possible|as soon as possible|asap|appropriate|adequate|various|several|some|many|much|most|increase|' +
        'increased|reduce|reduced|boost|grow|decrease|considerably|noticeably|smoother|happier|world-class|best-in-class',
    ),
    populations: list('users|customers|visitors|people|clients|members|accounts|players|developers|companies|teams'),
    qualifiers: list(
      'active|paying|paid|daily|weekly|monthly|yearly|quarterly|annual|annually|per|registered|new|returning|enterprise|within|' +
        'each|every|a day|a week|a month|a year|day|days|week|weeks|month|months|quarter|who|with|whose|trial|logged|' +
        'existing|in their first|during|invited|verified|hours|minutes|at least once|over',
    ),
    ratios: list('rate|ratio|percentage|percent|share of|conversion|proportion|%|utilisation|utilization'),
    metrics: list(
      'nps|csat|retention|churn|revenue|conversion|activation|latency|uptime|availability|adoption|satisfaction|sign-ups|' +
        'signups|margin|cost|costs|cycle time|lead time|response time|traffic|engagement|pipeline|defects|bugs|errors|' +
        'incidents|turnover|sales|arr|mrr|load time|error rate|crash rate|win rate|coverage|quality|performance|speed|' +
        'renewals|usage|referrals|attrition|downtime|throughput|backlog|complaints|bookings|visits',
    ),
    joiners: list('and|as well as|plus|&'),
    stopWords: list(
      'the|a|an|of|in|on|for|to|from|by|per|our|with|at|and|is|are|be|up|down|its|their|until|end|this|than|least|most|' +
        'reach|achieve|hit|get|have|becomes|become|under|below|above|over|goes|rises|falls|%',
    ),
    money: list(
      'percent|per cent|euro|euros|dollar|dollars|usd|eur|gbp|chf|million|millions|billion|billions|thousand',
    ),
    months: list(
      'january|february|march|april|may|june|july|august|september|october|november|december|' +
        'jan|feb|mar|apr|jun|jul|aug|sep|sept|oct|nov|dec',
    ),
    numberNames: list(
      'iso|soc|din|wcag|version|v|level|tier|phase|http|covid|windows|ios|android|python|java|node|sha|utf|gpt|fortune|' +
        'section|step|quarter|week|sprint|industry|article|formula',
    ),
    from: list('from'),
    to: list('to'),
    groups: list(
      'team|teams|squad|squads|department|everyone|everybody|all|group|guild|crew|management|leadership|tbd|tba|nobody|' +
        'committee|we|us|engineering|marketing|product|sales|staff|board|chapter|tribe|office',
    ),
  },
};
