#include "app/base/language.h"
#include "app/export/page_picture.h"
#include "app/export/pptx_parts.h"
#include "app/export/zip_archive.h"
#include "app/timeline/list_painter.h"

#include <QPainter>

namespace timeslice {
namespace {

constexpr double kDensity = 4; // pixels a point: two for each of a screen of 1920x1080

using pptx::Relation;

QByteArray pictureFile(const DeckPicture& picture, const QRectF& box) {
    if (!picture.list) return pngBytes(picture.image, {}, {});
    const QSize points = box.size().toSize();
    QImage image(points * kDensity, QImage::Format_ARGB32_Premultiplied);
    if (image.isNull()) return {};
    image.fill(Qt::transparent);
    QPainter painter(&image);
    painter.scale(kDensity, kDensity);
    paintList(painter, picture.list(points, kDensity));
    painter.end();
    return pngBytes(image, {}, {});
}

class Package {
  public:
    explicit Package(const Deck& deck) : m_deck(deck), m_size(deckPageSize(deck)) {
        const Theme* found = findTheme(deck.theme);
        m_theme = found ? found : &lightTheme();
    }

    void addCommon() {
        size_t pictures = 0;
        for (const DeckPage& page : m_deck.pages) pictures += page.picture ? 1 : 0;
        // First, as programs expect it that look at a file's beginning.
        m_zip.add("[Content_Types].xml", pptx::contentTypes(m_deck.pages.size(), pictures));
        m_zip.add("_rels/.rels", pptx::packageRelations());
        m_zip.add("docProps/core.xml", pptx::coreProperties(m_deck));
        m_zip.add("docProps/app.xml", pptx::appProperties(m_deck.pages.size()));
        m_zip.add("docProps/custom.xml", pptx::customProperties(m_deck.made));
        m_zip.add("ppt/presentation.xml", pptx::presentation(m_size, m_deck.pages.size()));
        addPresentationRelations();
        m_zip.add("ppt/theme/theme1.xml", pptx::theme(*m_theme));
        m_zip.add("ppt/theme/theme2.xml", pptx::theme(printTheme()));
        addPart("ppt/slideMasters", "slideMaster1", pptx::slideMaster(m_size, m_theme == &darkTheme()),
                {{QStringLiteral("slideLayout"), QStringLiteral("../slideLayouts/slideLayout1.xml")},
                 {QStringLiteral("theme"), QStringLiteral("../theme/theme1.xml")}});
        addPart("ppt/slideLayouts", "slideLayout1", pptx::slideLayout(m_size),
                {{QStringLiteral("slideMaster"), QStringLiteral("../slideMasters/slideMaster1.xml")}});
        addPart("ppt/notesMasters", "notesMaster1", pptx::notesMaster(),
                {{QStringLiteral("theme"), QStringLiteral("../theme/theme2.xml")}});
    }

    // `number` from 1 on. Wrong: there is not enough memory for its picture.
    bool addPage(const DeckPage& page, size_t number) {
        const std::string place = std::to_string(number);
        const DeckLayout layout = layoutDeckPage(page, m_size);
        std::vector<Relation> related = {
            {QStringLiteral("slideLayout"), QStringLiteral("../slideLayouts/slideLayout1.xml")},
            {QStringLiteral("notesSlide"), QStringLiteral("../notesSlides/notesSlide%1.xml").arg(number)}};
        if (page.picture) {
            const QByteArray picture = pictureFile(*page.picture, layout.picture);
            if (picture.isEmpty()) return false;
            m_zip.add("ppt/media/image" + place + ".png", picture);
            related.push_back({QStringLiteral("image"), QStringLiteral("../media/image%1.png").arg(number)});
        }
        const QString language = currentLanguageCode();
        addPart("ppt/slides", "slide" + place, pptx::slide(page, layout, language), related);
        addPart("ppt/notesSlides", "notesSlide" + place, pptx::notesSlide(page.notes, language),
                {{QStringLiteral("notesMaster"), QStringLiteral("../notesMasters/notesMaster1.xml")},
                 {QStringLiteral("slide"), QStringLiteral("../slides/slide%1.xml").arg(number)}});
        return true;
    }

    QByteArray finish() { return m_zip.finish(); }

  private:
    void addPart(const std::string& folder, const std::string& name, const QByteArray& part,
                 const std::vector<Relation>& related) {
        m_zip.add(folder + "/" + name + ".xml", part);
        m_zip.add(folder + "/_rels/" + name + ".xml.rels", pptx::relations(related));
    }

    void addPresentationRelations() {
        std::vector<Relation> related = {
            {QStringLiteral("slideMaster"), QStringLiteral("slideMasters/slideMaster1.xml")},
            {QStringLiteral("notesMaster"), QStringLiteral("notesMasters/notesMaster1.xml")},
            {QStringLiteral("theme"), QStringLiteral("theme/theme1.xml")}};
        for (size_t i = 1; i <= m_deck.pages.size(); ++i)
            related.push_back({QStringLiteral("slide"), QStringLiteral("slides/slide%1.xml").arg(i)});
        m_zip.add("ppt/_rels/presentation.xml.rels", pptx::relations(related));
    }

    const Deck& m_deck;
    const QSizeF m_size;
    const Theme* m_theme = nullptr;
    ZipArchive m_zip;
};

} // namespace

Result<void> writePptx(const Deck& deck, const QString& path, const ExportControl& control) {
    Package package(deck);
    package.addCommon();
    for (size_t i = 0; i < deck.pages.size(); ++i) {
        if (control.stopped()) return stoppedExport();
        if (!package.addPage(deck.pages[i], i + 1)) return writeFile(path, {});
        control.report(i + 1, deck.pages.size());
    }
    return writeFile(path, package.finish());
}

} // namespace timeslice
