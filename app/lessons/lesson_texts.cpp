#include "app/lessons/lesson_texts.h"

#include "app/widgets/shown.h"

namespace timeslice {

namespace {

// A translation that cannot be read is none.
RichText inThisLanguage(const RichText& text) {
    const std::string source = currentLanguage().translate(text.source);
    if (source == text.source) return text;
    auto read = readRichText(source);
    return read ? std::move(*read) : text;
}

QString wordsOf(const RichSpan& span, const ClaimScope* scope) {
    if (!span.figure) return QString::fromStdString(span.text);
    const auto value = scope ? span.figure->value(*scope) : tl::unexpected(ClaimProblem{});
    return value ? QString::fromStdString(shown(*value, currentLanguage())) : QStringLiteral("…");
}

QString htmlOf(const RichSpan& span, const ClaimScope* scope) {
    QString html = wordsOf(span, scope).toHtmlEscaped();
    if (span.figure) html.replace(u' ', QChar::Nbsp); // a number and its unit stay together
    if (span.code) html = QStringLiteral("<code>%1</code>").arg(html);
    if (span.bold) html = QStringLiteral("<b>%1</b>").arg(html);
    if (span.italic) html = QStringLiteral("<i>%1</i>").arg(html);
    return html;
}

QString htmlOf(const RichBlock& block, const ClaimScope* scope) {
    QString html;
    for (const RichSpan& span : block.spans) html += htmlOf(span, scope);
    return html;
}

} // namespace

QString htmlOf(const RichText& text, const ClaimScope* scope) {
    const RichText shownText = inThisLanguage(text);
    QString html;
    bool inList = false;
    for (const RichBlock& block : shownText.blocks) {
        if (block.item != inList)
            html += block.item ? QStringLiteral("<ul style='margin:4px 0 0 0'>") : QStringLiteral("</ul>");
        inList = block.item;
        const QString gap = html.isEmpty() ? QStringLiteral("0") : QStringLiteral("6px");
        html += block.item
                    ? QStringLiteral("<li>%1</li>").arg(htmlOf(block, scope))
                    : QStringLiteral("<p style='margin:%1 0 0 0'>%2</p>").arg(gap, htmlOf(block, scope));
    }
    return inList ? html + QStringLiteral("</ul>") : html;
}

QString plainOf(const RichText& text, const ClaimScope* scope) {
    return QString::fromStdString(
        plainText(inThisLanguage(text), scope ? *scope : ClaimScope{}, currentLanguage()));
}

} // namespace timeslice
