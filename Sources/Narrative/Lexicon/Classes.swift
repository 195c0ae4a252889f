extension LexiconText {
  static let classes = #"""
    # Words that stand for each other within a phrase: "@troops" in a frame's line is any word of "class troops".

    class troops en: troops, soldiers, forces, army, marines, peacekeepers, commandos, brigades, battalions, warships,
        tanks, paratroopers, reinforcements, contingent, navy, battalion, brigade, garrison, fighters, units,
        regiments
    class arms en: aid, help, assistance, weapons, arms, ammunition, missiles, tanks, jets, shells, relief, supplies,
        food, drones, rockets, artillery, fuel, medicine, munitions, support, helicopters, rifles, vaccines,
        deliveries, shipments, grain, weaponry
    class ties en: ties, relations, links, contacts
    class envoy en: envoy, ambassador, diplomats, envoys, ambassadors, diplomat, consul
    class embassy en: embassy, consulate, mission, embassies
    class truce en: truce, ceasefire, armistice, cease-fire
    class attack en: offensive, invasion, bombardment, bombing, siege, assault, attacks, airstrikes, strikes,
        shelling, campaign, attack, raid, raids, barrage, incursion, onslaught, hostilities, fighting, advance, fire
    class deal en: takeover, merger, buyout, acquisition, purchase, deal, sale, tie-up, bid, offer, buy-out
    class pact en: pact, deal, alliance, coalition, agreement, partnership, tie-up, accord, union, government, treaty
    class money en: grant, grants, funding, investment, backing, money, cash, capital, funds, budget, subsidy,
        subsidies, support, financing, million, billion, millions, billions
    class contract en: contract, deal, agreement, tender, order, lease, job, contracts, pact, work
    class ipo en: ipo, float, flotation, listing, offering, debut
    class talks en: talks, negotiations, dialogue, discussions, bargaining, contacts, parley
    class staff en: jobs, staff, workers, employees, headcount, workforce, positions, posts, roles, people, payroll,
        ranks, hundreds, thousands, dozens, engineers, recruits, nurses, teachers, drivers, pilots, miners, personnel
    class strike en: strike, walkout, stoppage, picket, pickets, strikes, walkouts, action, industrial
    class race en: race, contest, campaign, bid, run, candidacy, candidature, fray, running
    class suit en: claim, case, suit, lawsuit, action, complaint, proceedings, writ, litigation, appeal, challenge,
        dispute, feud, fight, battle
    class charge en: charge, charges, indictment, case, prosecution, counts, count, accusations, proceedings
    class probe en: investigation, probe, inquiry, enquiry, investigations
    class conviction en: conviction, verdict, sentence, convictions, sentences
    class licence en: licence, license, permit, visa, accreditation, permission, authorisation, authorization,
        certification, charter, certificate, licences, licenses, permits, clearance
    class nod en: nod, go-ahead, all-clear, clearance, blessing, authorisation, authorization, backing, consent,
        permission, okay, sign-off, approval
    class injunction en: injunction, stay, freeze, order, block, hold
    class sanctions en: sanctions, penalties, embargo
    class post en: job, post, role, seat, position, reins, helm, gig, captaincy, crown, throne, leadership,
        presidency, chair
    class fee en: fee, fees, charge, charges
    class price en: price, prices, fee, fees, rate, rates, charge, charges, fare, fares, cost, costs, bill, bills,
        tuition, premiums, rent, rents, tolls
    class tariff en: tariff, tariffs, duty, duties, levy, levies, tax, surcharge, surcharges
    class rule en: rule, rules, ban, law, policy, plan, plans, regulation, regulations, mandate, requirement, curbs,
        curb, scheme, proposal, proposals, measure, measures, decision, restrictions, limits
    class record en: record, records, mark, milestone
    class trophy en: title, titles, cup, trophy, crown, gold, medal, championship, final, league, shield, belt
    class game en: season, seasons, series, episodes, run
    class hospital en: hospital, clinic, ward, intensive, icu, surgery
    """#
}
