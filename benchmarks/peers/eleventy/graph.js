// The schema.org graph of a page, as JSON text.
const words = (html) => html.replace(/<[^>]*>/g, " ").split(/\s+/).filter(Boolean).length;

function postal(office) {
  return { "@type": "PostalAddress", streetAddress: office.street, addressLocality: office.city,
    addressRegion: office.state, postalCode: office.postal_code, addressCountry: "US" };
}

function person(site, record) {
  const url = `${site}/physicians/${record.slug}/`;
  return { "@type": "Person", "@id": `${url}#person`, name: record.name,
    givenName: record.given_name, familyName: record.family_name, honorificSuffix: record.degree,
    jobTitle: record.title, url, worksFor: { "@id": `${site}/#practice` } };
}

function clinic(site, practice, towns) {
  const url = `${site}/locations/${practice.office.slug}/`;
  return { "@type": "MedicalClinic", "@id": `${url}#office`, name: practice.office.name, url,
    telephone: "+17075550142", parentOrganization: { "@id": `${site}/#practice` },
    address: postal(practice.office),
    geo: { "@type": "GeoCoordinates", latitude: practice.office.latitude,
      longitude: practice.office.longitude },
    areaServed: towns.map((town) => ({ "@type": "City", name: town.name,
      containedInPlace: { "@type": "State", name: "CA" } })) };
}

/** `data` is what the template knows of its page; see base.njk. */
export function graph(data) {
  const { practice, kind, url, title, description, steps, physicians, towns } = data;
  const site = practice.url;
  const address = site + url;
  const named = (slug) => physicians.find((record) => record.slug === slug);
  const types = { article: "MedicalWebPage", service: "MedicalWebPage", list: "CollectionPage" };
  const webpage = { "@type": types[kind] ?? "WebPage", "@id": `${address}#webpage`, url: address,
    name: title, description, inLanguage: "en", isPartOf: { "@id": `${site}/#website` },
    breadcrumb: { "@id": `${address}#breadcrumb` } };
  const nodes = [
    { "@type": "MedicalOrganization", "@id": `${site}/#practice`, name: practice.name,
      url: `${site}/`, telephone: "+17075550142", email: practice.email,
      address: postal(practice.office) },
    { "@type": "WebSite", "@id": `${site}/#website`, url: `${site}/`, name: practice.name,
      inLanguage: "en", publisher: { "@id": `${site}/#practice` } },
    webpage,
    { "@type": "BreadcrumbList", "@id": `${address}#breadcrumb`,
      itemListElement: steps.map((step, at) => ({ "@type": "ListItem", position: at + 1,
        name: step.text, item: site + step.url })) },
  ];
  if (kind === "article") {
    const day = `${data.date.toISOString().slice(0, 10)}T00:00:00-08:00`;
    const authors = [named(data.author), named(data.reviewer)].map((one) => person(site, one));
    Object.assign(webpage, { medicalAudience: { "@type": "Patient" }, lastReviewed: day.slice(0, 10),
      reviewedBy: { "@id": authors[1]["@id"] } });
    nodes.push({ "@type": "Article", "@id": `${address}#article`, headline: title,
      alternativeHeadline: data.subtitle, description, author: { "@id": authors[0]["@id"] },
      publisher: { "@id": `${site}/#practice` }, datePublished: day, dateModified: day,
      wordCount: words(data.content), inLanguage: "en", isPartOf: { "@id": `${address}#webpage` },
      mainEntityOfPage: { "@id": `${address}#webpage` } });
    nodes.push({ "@type": "FAQPage", "@id": `${address}#faq`, name: "Frequently Asked Questions",
      inLanguage: "en", isPartOf: { "@id": `${address}#webpage` },
      mainEntity: data.faq.map(({ question, answer }) => ({ "@type": "Question", name: question,
        acceptedAnswer: { "@type": "Answer", text: answer } })) });
    nodes.push(...authors);
  } else if (kind === "service") {
    Object.assign(webpage, { about: { "@id": `${address}#service` },
      medicalAudience: { "@type": "Patient" } });
    nodes.push({ "@type": "MedicalProcedure", "@id": `${address}#service`, name: title, description,
      url: address }, person(site, physicians[0]));
  } else if (kind === "physician") {
    nodes.push(person(site, data.physician));
  } else if (kind === "place") {
    nodes.push(clinic(site, practice, towns));
  }
  return JSON.stringify({ "@context": "https://schema.org", "@graph": nodes }).replaceAll("<", "\\u003c");
}
